"""Other programs that draw the poster, each as its makers mean it to be used; none of them ships with ours."""
