/// The same work for many pages, shared out among workers.
struct SharedWork: Sendable {
  let workerCount: Int

  /// What the work gives for each number from 0, in their order.
  func map<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) throws -> Result
  ) async throws -> [Result] {
    let step = workerCount
    return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      for worker in 0..<step {
        group.addTask {
          (worker, try stride(from: worker, to: count, by: step).map(work))
        }
      }
      var shares: [[Result]] = Array(repeating: [], count: step)
      for try await (worker, results) in group { shares[worker] = results }
      return (0..<count).map { shares[$0 % step][$0 / step] }
    }
  }
}
