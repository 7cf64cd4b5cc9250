"""The program around a kit: the application, its one window and menus, the start page, what it is made from."""
