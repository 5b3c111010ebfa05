// One line on a partner's page puts a frame of ours there:
// <script async src="https://…/integration/cadre.js" data-page="moteur/FR-13" data-couleur="0e5a4a"></script>
// The frame is walled off: it has no cookie and no storage, and knows nothing of the page around it.
(() => {
  const script = document.currentScript;
  const { page = "", couleur, langue, titre } = script.dataset;
  if (!/^[a-z]+\/[A-Za-z0-9-]+$/.test(page)) {
    console.error(`Entregent: data-page="${page}" names no page that can stand in a frame`);
    return;
  }
  const address = new URL(`/integration/${page}`, script.src);
  if (couleur) address.searchParams.set("couleur", couleur.replace("#", ""));
  if (langue) address.searchParams.set("langue", langue);
  const frame = document.createElement("iframe");
  frame.title = titre ?? (langue === "en" ? "Find a business network" : "Trouver un réseau d’entreprises");
  frame.setAttribute("sandbox", "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox");
  frame.referrerPolicy = "no-referrer";
  Object.assign(frame.style, { display: "block", width: "100%", height: "40rem", border: "0" });
  let pages = 0;
  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || !(data?.entregentHeight > 0)) return;
    frame.style.height = `${Math.min(Math.ceil(data.entregentHeight), 20000)}px`;
    // Whoever answered at the bottom of a long page reads the next from its top.
    if (data.isNew && pages++ > 0 && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
  frame.src = address.href;
  script.after(frame);
})();
