// Tells the page around the frame how high the frame should be, whenever that changes. Nothing else ever leaves it.
let isNew = true;
new ResizeObserver(() => {
  parent.postMessage({ entregentHeight: document.body.getBoundingClientRect().height, isNew }, "*");
  isNew = false;
}).observe(document.body);
