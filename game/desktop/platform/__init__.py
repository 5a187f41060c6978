"""What the window stands on: the display, devices and the intents behind them, sound, background work."""
