"""What happens later or by the clock."""
