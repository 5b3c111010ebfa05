-- What /courrier shows before anybody has done anything.
with letter (id, language, email, subject, text) as (
  values
    ('019ac000-0000-8000-8000-000000000001'::uuid, 'FR', 'membre@calvados.example',
     'Bienvenue dans la démonstration d’Entregent',
     E'Bonjour,\n\nDans cette démonstration aucun courrier ne part : tout ce qui serait envoyé se lit ici, liens compris.\n\n'
     'Votre semaine vous attend :\nhttp://localhost:8080/semaine\n'),
    ('019ac000-0000-8000-8000-000000000002'::uuid, 'EN', 'admin@reseau.example',
     'Welcome to Entregent’s demonstration',
     E'Hello,\n\nIn this demonstration no mail leaves: whatever would be sent is read here, links included.\n\n'
     'The home page:\nhttp://localhost:8080/\n')
)
insert into notice.mail (id, template, language, address, name, account_id, solicited, contents, status, posted_at)
select letter.id, 'notice/welcome', letter.language, email, display_name, account.id, true,
  json_build_object('place', letter.id || ' ' || email, 'contents',
    json_build_object('subject', subject, 'text', text, 'html', '<p>' || replace(text, E'\n', '<br>') || '</p>'))::text,
  'KEPT', now()
from letter join identity.account on email_folded = email;
