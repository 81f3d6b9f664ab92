-- The attribution that an article asks for.
create or replace macro credit(x) as table
select a.credit_text, a.licence_status, a.licence_id, a.url from article(x) a;
comment on macro table credit is 'The attribution that an article asks for, with its licence and address.';
