/// The characters that shape a table or a line, as bytes of UTF-8.
///
/// They are computed, since a stored one costs a check at every use in a scanner's loop.
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var `return`: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var quote: UInt8 { 0x22 }
  static var comma: UInt8 { 0x2C }
  static var semicolon: UInt8 { 0x3B }
}
