"""The input devices: mouse, keyboard, gamepads and touch, and the intents behind what they send."""
