/** Ask for as many at once as an example can show. */
const MOST_SCOPES = 4;

/** What somebody types to see that a client reads what it was granted. The secret is theirs to fill in. */
export function exampleOf(address: string, client: string, scopes: readonly string[], placeholder: string): string {
  const scope = [...new Set(scopes)].slice(0, MOST_SCOPES).join(" ");
  return [
    `SECRET='${placeholder}'`,
    `TOKEN=$(curl -s -u "${client}:$SECRET" -d grant_type=client_credentials \\`,
    `  -d 'scope=${scope}' ${address}/oauth2/token | jq -r .access_token)`,
    `curl -s ${address}/graphql -H "Authorization: Bearer $TOKEN" \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '{"query":"{ viewer { displayName grants { permission regionCode } } }"}'`,
  ].join("\n");
}
