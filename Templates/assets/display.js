// Keeps display settings from page to page.
(function (doc, key, kept) {
  function restore() {
    try { kept = JSON.parse(localStorage[key]) || {} } catch (e) {}
    for (var name in kept) (doc.getElementById(kept[name]) || {}).checked = true
  }
  restore()
  addEventListener("pageshow", restore)
  doc.getElementById("_looks").onchange = function (e) {
    kept[e.target.name] = e.target.id
    try { localStorage[key] = JSON.stringify(kept) } catch (e) {}
  }
})(document, "svod-display", {})
