-- Gives stored captures to another article.
update internal.capture_readings
set article_id = batch_moves.article_id
from batch_moves
where capture_readings.capture_id = batch_moves.capture_id;
