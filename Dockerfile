# The program in an image: `docker build -t insightcrime-etl .`, then any command of it, or a Prefect worker's runs.
#   docker run --rm -v insightcrime-data:/data -e INSIGHTCRIME_CONTACT=you@example.org insightcrime-etl insightcrime ingest
FROM python:3.11-slim AS build
WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY extractors extractors
COPY flows flows
COPY transforms transforms
COPY warehouse warehouse
RUN python -m venv /opt/insightcrime \
    && /opt/insightcrime/bin/pip install --no-cache-dir -c constraints.txt .

FROM python:3.11-slim
COPY --from=build /opt/insightcrime /opt/insightcrime
# A fixed number, so that a volume keeps its owner from one image to the next.
RUN useradd --uid 10001 --create-home insightcrime && install -d -o insightcrime /data
ENV PATH=/opt/insightcrime/bin:$PATH \
    INSIGHTCRIME_DATA_DIR=/data \
    PREFECT_SERVER_ANALYTICS_ENABLED=false \
    DO_NOT_TRACK=1 \
    PYTHONUNBUFFERED=1
USER insightcrime
WORKDIR /data
VOLUME /data
# No ENTRYPOINT: a Prefect worker starts the image with a command of its own.
CMD ["insightcrime", "--help"]
