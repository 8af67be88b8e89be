class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** What jsdom lacks because it lays nothing out: a light, wide window that is never resized. */
export function standInForLayout(): void {
  window.ResizeObserver = NoResizes;
  window.matchMedia = jest.fn().mockReturnValue({
    matches: false,
    addEventListener: jest.fn(),
    removeEventListener: jest.fn(),
  });
}
