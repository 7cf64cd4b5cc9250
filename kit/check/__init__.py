"""What a person should know or mend before printing: in what the group chose, and on the laid-out pages."""
