/**
 * Whether there is a browser to open and someone to look at it.
 * @param {boolean | null} asked what the command line said, which goes before everything else
 * @param {{env: NodeJS.ProcessEnv, platform: string, isTTY: boolean}} surroundings
 * @returns {boolean}
 */
export function opensBrowser(asked, { env, platform, isTTY }) {
  if (asked !== null) return asked;
  if (env.CI || !isTTY) return false;
  return platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
