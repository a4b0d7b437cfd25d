// Filled by the room's first tests.
