"""Telegram: pure decode and encode around a thin shell over aiogram's client."""
