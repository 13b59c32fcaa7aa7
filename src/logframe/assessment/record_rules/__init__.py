"""The rules on an evaluation: one small file a rule."""
