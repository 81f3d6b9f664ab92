-- Points audits of reprints to the new id of a renamed article.
update reprints
set article_id = batch_renamed.new_id
from batch_renamed
where reprints.article_id = batch_renamed.old_id;
