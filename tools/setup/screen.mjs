/** Whether a window can be opened: always on macOS and Windows, elsewhere when a display is named. */
export function hasScreen(env = process.env, platform = process.platform) {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
