-- Full-text search: all words, "phrases", word* for beginnings; accents and case make no difference.
select score, published_on, lang, title, sentence, url
from search('police')
order by score desc, published_on desc nulls last
limit 20;
