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

# With a certificate the site also ends TLS itself and speaks HTTP/2: a browser's tabs share one connection. The plain address
# stays, for whoever asks from within.
tls="$ENTREGENT_RUN/tls.conf"
: > "$tls"
if [ -n "${ENTREGENT_CERTIFICATE:-}" ]; then
  address="${ENTREGENT_LISTEN_TLS:-8443}"
  version="$(nginx -v 2>&1 | sed 's/.*\///; s/ .*//')"
  # Since this version HTTP/2 is a directive of its own.
  if [ "$(printf '1.25.1\n%s\n' "$version" | sort -V | head -n 1)" = 1.25.1 ]; then
    printf 'listen %s ssl;\nhttp2 on;\n' "$address" >> "$tls"
  else
    printf 'listen %s ssl http2;\n' "$address" >> "$tls"
  fi
  cat >> "$tls" << EOF
ssl_certificate $ENTREGENT_CERTIFICATE;
ssl_certificate_key ${ENTREGENT_CERTIFICATE_KEY:?is missing: the private key of the certificate};
ssl_protocols TLSv1.2 TLSv1.3;
ssl_session_cache shared:tls:5m;
ssl_session_tickets off;
EOF
fi

exec nginx -e stderr -c "$ENTREGENT_RUN/nginx.conf" "$@"
