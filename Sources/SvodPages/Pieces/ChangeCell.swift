/// A change on the cycle before: sign, amount, unit, the verdict's word, and a remark.
///
/// Printed in this order: «▲ +3,0 п. п. лучше», then the remark in plain ink.
package struct ChangeCell: Sendable, Hashable {
  package var sign: Sign
  /// Signed digits: «+3,0», «−2»; nil where words say it all.
  package var amount: String?
  /// The unit of the change: percentage points for a share.
  package var unit: String?
  /// «лучше», «хуже», «рост», «снижение», «без изменений», «нельзя сравнить», «выполнено (в 2020
  /// году не выполнялось)».
  package var word: String?
  package var tone: Tone
  /// The change on an earlier year, «меньше двух человек», or why there is no verdict.
  package var remark: String?
  /// What is done about a worsening, or that nothing is said of it yet.
  package var answer: RichText?

  package init(
    sign: Sign, amount: String? = nil, unit: String? = nil, word: String? = nil, tone: Tone,
    remark: String? = nil, answer: RichText? = nil
  ) {
    self.sign = sign
    self.amount = amount
    self.unit = unit
    self.word = word
    self.tone = tone
    self.remark = remark
    self.answer = answer
  }
}
