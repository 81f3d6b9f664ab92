-- The canonical form of an address of the site; other addresses, ids and slugs as they are.
create or replace macro canonical_address(x) as
    case
        when regexp_matches(
            x, '^\s*https?://(((www|es|m)\.)?insightcrime\.(org|com)|ic\.labmde\.org)(:\d+)?([/?#]|\s*$)', 'i'
        ) then
            'https://insightcrime.org'
            || case
                when regexp_matches(x, '^\s*https?://es\.', 'i')
                    and not regexp_matches(x, '^\s*https?://[^/?#]+/es(/|$)', 'i')
                then '/es'
                else ''
            end
            || case
                when regexp_matches(x, '^[^?#]*[?]([^#]*&)?p=\d+')
                then '/?p=' || regexp_extract(x, '^[^?#]*[?](?:[^#]*&)?p=(\d+)', 1)
                else regexp_replace(
                    regexp_replace(
                        trim(regexp_extract(x, '^\s*https?://[^/?#]+([^?#]*)', 1, 'i')) || '/', '/+', '/', 'g'
                    ),
                    '/amp/$',
                    '/'
                )
            end
        else trim(x)
    end;
comment on macro canonical_address is 'The canonical form of an address of the site; anything else as it is.';
