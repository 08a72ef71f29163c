-- 不排名：此法院及其下级法院之间不作排名 (Supreme People's Court, September 2024).
alter table court add column no_ranking boolean not null default false;
