-- What a person chose in the application, to be found again on their other devices. What they never chose is left to the device.
alter table identity.account
  add column language_chosen boolean not null default false,
  add column theme text,
  add constraint account_theme_known check (theme in ('system', 'light', 'dark'));
