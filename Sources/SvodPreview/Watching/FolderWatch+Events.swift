#if os(Linux)
  import NIOCore
  import NIOPosix
  import Synchronization

  extension FolderWatch {
    /// Watches over folders; nil when the kernel refuses.
    static func watches(of folders: [String]) -> InotifyWatches? {
      guard let watches = InotifyWatches(of: folders),
        watches.follow(FolderListing(of: folders))
      else { return nil }
      // What was made in a new folder before its watch stood is seen by the listing that follows.
      return watches
    }

    /// Calls the body after every burst of events; returns when no more can be had.
    func hear(
      through watches: InotifyWatches, _ body: @Sendable () async -> Void
    ) async {
      let (hints, hint) = AsyncStream.makeStream(
        of: Void.self, bufferingPolicy: .bufferingNewest(1))
      let count = EventCount()
      await withTaskGroup { group in
        group.addTask {
          await Self.read(watches) {
            count.increase()
            hint.yield()
          }
          hint.finish()
        }
        var heard = 0
        // A hint may be left over from a burst that has been heard to its end.
        for await _ in hints where count.value != heard {
          heard = await settled(count)
          guard !Task.isCancelled, watches.follow(FolderListing(of: folders)) else { break }
          await body()
        }
        group.cancelAll()
      }
    }

    /// The count after a time in which it has not grown.
    private func settled(_ count: EventCount) async -> Int {
      var waited = Duration.zero
      var seen = count.value
      while waited < pace.longestSettling, await pause(pace.settling) {
        waited += pace.settling
        if count.value == seen { break }
        seen = count.value
      }
      return seen
    }

    /// Reads events until the task is cancelled.
    private static func read(
      _ watches: InotifyWatches, _ found: @Sendable () -> Void
    ) async {
      // A buffer too small for one event would be an error of the reading.
      let bootstrap = NIOPipeBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 65_536))
      let events = try? await bootstrap.takingOwnershipOfDescriptor(
        input: watches.copyOfDescriptor()
      ) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, Never>(wrappingChannelSynchronously: channel)
        }
      }
      try? await events?.executeThenClose { inbound in
        for try await buffer in inbound
        where watches.matter(InotifyEvent.events(in: Array(buffer.readableBytesView))) {
          found()
        }
      }
    }
  }

  /// How many times something has happened.
  private final class EventCount: Sendable {
    private let count = Atomic(0)

    var value: Int { count.load(ordering: .relaxed) }

    func increase() {
      count.wrappingAdd(1, ordering: .relaxed)
    }
  }
#endif
