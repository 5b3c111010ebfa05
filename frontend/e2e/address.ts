/** Where the application under test is. */
export const ADDRESS = process.env["E2E_BASE_URL"] ?? "http://localhost:8080";
