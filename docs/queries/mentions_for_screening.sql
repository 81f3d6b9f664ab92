-- Evidence for a name: each sentence with its day, headline and address. Put the name between the quotes.
select published_on, title, paragraph, sentence, url
from mentions('Colombia')
order by published_on desc nulls last, url, paragraph;
