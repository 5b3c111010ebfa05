// Runs before the first paint, so that a chosen theme or language doesn't flash.
try {
  const theme = localStorage.getItem("entregent.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (localStorage.getItem("entregent.locale") === "en") document.documentElement.lang = "en";
} catch {
  // Storage is closed: the system's theme and French it is.
}
