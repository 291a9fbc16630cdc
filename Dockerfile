# plancompare in an image; it needs no network when it runs:
#
#   docker build --tag plancompare .
#   docker run --rm --network none --volume "$PWD:/texts:ro" plancompare check

FROM python:3.13-slim-trixie@sha256:8d9d0b8bcf6506481eae4907c18f5e3e7902e629f5f6d684f9e7c32e85e3ddf0 AS build
WORKDIR /build
COPY pyproject.toml README.md LICENSE ./
COPY src src
RUN python -m venv /opt/plancompare \
    && /opt/plancompare/bin/pip install --no-cache-dir --disable-pip-version-check .

FROM python:3.13-slim-trixie@sha256:8d9d0b8bcf6506481eae4907c18f5e3e7902e629f5f6d684f9e7c32e85e3ddf0
# git is for --since; the texts belong to somebody else than the user in here, and git asks whether that is meant so
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory /texts \
    && useradd --system --uid 10001 --no-create-home plancompare \
    && install --directory --mode=1777 /cache
COPY --from=build /opt/plancompare /opt/plancompare
ENV PATH=/opt/plancompare/bin:$PATH \
    PLANCOMPARE_CACHE=/cache \
    PYTHONDONTWRITEBYTECODE=1
USER 10001
WORKDIR /texts
ENTRYPOINT ["plancompare"]
CMD ["--help"]
