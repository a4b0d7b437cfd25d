/// The style of the findings that stand over a page.
///
/// The section's own style reaches them as little as theirs reaches the section: everything is
/// first set back to the browser's own.
enum PreviewStyle {
  static let text = """
    #svod-preview, #svod-preview * { all: revert; box-sizing: border-box; }
    #svod-preview {
      --paper: #fff; --ink: #16202a; --muted: #4a5663; --rule: #9aa5b0;
      --error: #9d1c12; --warning: #6b4e00;
      position: sticky; bottom: 0; z-index: 2147483647; display: block;
      color: var(--ink); background: var(--paper);
      font: 15px/1.45 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere;
    }
    @media (prefers-color-scheme: dark) {
      #svod-preview {
        --paper: #161c22; --ink: #eef2f5; --muted: #b7c1cb; --rule: #5d6873;
        --error: #ff9d92; --warning: #f0c862;
      }
    }
    #svod-preview details {
      max-height: 45vh; overflow: auto; padding: 0 20px;
      border-top: 4px solid var(--warning); box-shadow: 0 -2px 12px rgb(0 0 0 / .25);
    }
    #svod-preview details.errors { border-top-color: var(--error); }
    #svod-preview summary {
      position: sticky; top: 0; padding: 8px 0; background: var(--paper);
      font-weight: 600; cursor: pointer;
    }
    #svod-preview ol { margin: 0; padding: 0 0 8px; list-style: none; }
    #svod-preview li { padding: 8px 0; border-top: 1px solid var(--rule); }
    #svod-preview p { margin: 0; }
    #svod-preview b { color: var(--warning); }
    #svod-preview .error b { color: var(--error); }
    #svod-preview .place { color: var(--muted); font-size: 13px; }
    #svod-preview code { font: 13px/1.45 ui-monospace, monospace; white-space: pre-wrap; }
    @media print { #svod-preview { display: none; } }

    """
}
