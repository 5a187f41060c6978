"""Whole bodies in action: any look of the game, running, riding, climbing, from behind, large or small.

    runner = whole("wenzhu", Mood.SURPRISED, RUNNING, at=(760, 690), height=420)
    Actor = game.art.moments.actors.actor(runner)

- `person.whole` draws somebody: a look, a mood, a stance, where the ground is under the hip, how tall a usual
  person is there, in picture units. Colours and cut are the look's own: its outfit, sleeves, skin and hair.
- `stances` are ready: STANDING, WALKING, RUNNING, RIDING, CLIMBING, SITTING, WAVING, CROUCHING, REACHING.
- `stance.bent` makes another out of angles, so that bones keep their length; `Stance.hand` and `Stance.foot`
  put a hand on a bar or a foot on a peg, and find elbow and knee.
- `View.BEHIND` turns the back to us. `left` turns somebody to the left, with the light where it was.
- Whoever sits on something: lay `Whole.far`, then the thing, then `Whole.near`.
"""

from game.art.people.whole.person import View, Whole, on_body, whole
from game.art.people.whole.stance import Side, Stance, bent

__all__ = ["Side", "Stance", "View", "Whole", "bent", "on_body", "whole"]
