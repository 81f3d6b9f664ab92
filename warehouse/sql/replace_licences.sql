-- Replaces the vocabulary of licences.
delete from licences;
insert into licences by name select * from batch_licences;
