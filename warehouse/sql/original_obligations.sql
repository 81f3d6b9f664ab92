-- The obligations of an article, in the order of the contract.
select obligation, state, basis
from obligations
where article_id = ?
order by list_position(
    [
        'credit_in_byline', 'credit_creator', 'credit_title', 'link_at_top', 'link_at_bottom', 'non_commercial',
        'no_derivatives', 'share_alike', 'credit_licence', 'keep_notices', 'indicate_changes', 'notify_publisher'
    ],
    obligation
);
