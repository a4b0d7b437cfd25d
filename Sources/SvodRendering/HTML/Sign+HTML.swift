import SvodPages

extension Sign {
  /// The sign as a drawing, hidden from those who listen: a word always stands beside it.
  ///
  /// It uses a symbol that every page defines once (`Templates/partials/symbols.html`). Names of
  /// symbols begin with `_`, which no id of an author's can, so that an indicator called `up`
  /// does not meet them on a page.
  var markup: StaticString {
    switch self {
    case .up: ##"<svg class="ic" aria-hidden="true"><use href="#_up"/></svg>"##
    case .down: ##"<svg class="ic" aria-hidden="true"><use href="#_dn"/></svg>"##
    case .same: ##"<svg class="ic" aria-hidden="true"><use href="#_eq"/></svg>"##
    case .incomparable: ##"<svg class="ic" aria-hidden="true"><use href="#_ne"/></svg>"##
    }
  }
}
