/// How noticeably a figure differs from the middle of the others, and whether for the better.
package enum Heat: Sendable, Hashable, CaseIterable {
  case muchBetter
  case better
  case worse
  case muchWorse
}
