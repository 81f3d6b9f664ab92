-- Opens a load.
insert into loads (
    load_id, flow, flow_run_id, parser_version, started_at, state,
    discovered, fetched, unchanged, inserted, changed, failed
)
values (?, ?, ?, ?, ?, 'running', 0, 0, 0, 0, 0, 0);
