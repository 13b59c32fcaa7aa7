"""What the library costs, as ratios measured in interleaved pairs in one run."""
