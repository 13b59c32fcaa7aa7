"""P: x y."""

from logframe import Project

p = Project("P", "x\ud800y")

r = p.result("r", "r")
