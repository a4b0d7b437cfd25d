/// The script that preview adds to pages.
///
/// It listens for a newer edition and loads the page anew. A hidden page does not listen: browsers
/// keep few connections to one host, and a page that is shown again learns the edition at once.
enum PreviewScript {
  static let text = """
    "use strict";
    (() => {
      const own = document.currentScript.dataset;
      let stream = null;

      const close = () => {
        if (stream) stream.close();
        stream = null;
      };

      const open = () => {
        if (stream || document.hidden) return;
        stream = new EventSource(own.events);
        stream.addEventListener("edition", event => {
          if (event.data === own.edition) return;
          close();
          location.reload();
        });
        stream.addEventListener("error", () => {
          if (stream && stream.readyState === EventSource.CLOSED) {
            close();
            setTimeout(open, 1000);
          }
        });
      };

      const keepFolding = findings => {
        const key = "svod-preview-" + findings.className;
        try {
          const kept = sessionStorage.getItem(key);
          if (kept) findings.open = kept === "open";
          findings.addEventListener("toggle", () => {
            sessionStorage.setItem(key, findings.open ? "open" : "folded");
          });
        } catch (error) {
          // A browser that keeps nothing folds anew on every page.
        }
      };

      document.addEventListener("visibilitychange", () => document.hidden ? close() : open());
      addEventListener("pagehide", close);
      addEventListener("pageshow", open);
      document.querySelectorAll("#svod-preview details").forEach(keepFolding);
      open();
    })();

    """
}
