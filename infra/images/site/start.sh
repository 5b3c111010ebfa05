#!/bin/sh
# Renders nginx's configuration from the environment and becomes nginx. Arguments go to nginx ("-t" checks only).
set -eu

: "${ENTREGENT_BACKEND:?is missing: the host and port of the backend, such as backend:8080}"
export ENTREGENT_BACKEND
export ENTREGENT_LISTEN="${ENTREGENT_LISTEN:-8080}"
public_url="${ENTREGENT_PUBLIC_URL:-http://localhost:8080}"
export ENTREGENT_PUBLIC_SCHEME="${public_url%%:*}"
export ENTREGENT_TRUSTED_PROXY="${ENTREGENT_TRUSTED_PROXY:-unix:}"
export ENTREGENT_SITE_ROOT="${ENTREGENT_SITE_ROOT:-/srv/entregent}"
export ENTREGENT_RUN="${ENTREGENT_RUN:-/tmp/nginx}"
configuration="${ENTREGENT_NGINX:-/etc/entregent/nginx}"

# Only these names: nginx has variables of its own that look the same.
# shellcheck disable=SC2016
names='$ENTREGENT_BACKEND $ENTREGENT_LISTEN $ENTREGENT_PUBLIC_SCHEME $ENTREGENT_TRUSTED_PROXY $ENTREGENT_SITE_ROOT $ENTREGENT_RUN'

mkdir -p "$ENTREGENT_RUN"
for template in "$configuration"/*.template; do
  rendered="$ENTREGENT_RUN/$(basename "$template" .template)"
  envsubst "$names" < "$template" > "$rendered"
done
cp "$configuration"/*.conf "$ENTREGENT_RUN/"

exec nginx -e stderr -c "$ENTREGENT_RUN/nginx.conf" "$@"
