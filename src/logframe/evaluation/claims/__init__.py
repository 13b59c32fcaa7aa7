"""What claims come to when their derivation is computed again."""
