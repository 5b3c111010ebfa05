// Runs before the first paint, so that a chosen theme or language doesn't flash.
try {
  const theme = localStorage.getItem("entregent.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  const root = document.documentElement;
  if (localStorage.getItem("entregent.locale") === "en" && root.lang !== "en") {
    // In English a page that the server wrote has another address.
    const english = document.querySelector('link[rel="alternate"][hreflang="en"]');
    if (english) {
      const { pathname, search } = new URL(english.href);
      location.replace(pathname + search);
    } else {
      root.lang = "en";
    }
  }
} catch {
  // Storage is closed: the system's theme and French it is.
}
