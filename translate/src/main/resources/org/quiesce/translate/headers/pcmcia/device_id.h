#ifndef QZ_PCMCIA_DEVICE_ID_H
#define QZ_PCMCIA_DEVICE_ID_H

#define PCMCIA_DEVICE_MANF_CARD(m, c) { .match_flags = 3, .manf_id = (m), .card_id = (c) }
#define PCMCIA_DEVICE_PROD_ID12(a, b, ha, hb) { .prod_id = { (a), (b) }, .prod_id_hash = { (ha), (hb) } }
#define PCMCIA_DEVICE_PROD_ID1(a, ha) { .prod_id = { (a) }, .prod_id_hash = { (ha) } }
#define PCMCIA_DEVICE_PROD_ID123(a, b, c, ha, hb, hc) { .prod_id = { (a), (b), (c) }, .prod_id_hash = { (ha), (hb), (hc) } }
#define PCMCIA_DEVICE_PROD_ID124(a, b, d, ha, hb, hd) { .prod_id = { (a), (b), NULL, (d) }, .prod_id_hash = { (ha), (hb), 0, (hd) } }
#define PCMCIA_DEVICE_MANF_CARD_PROD_ID1(m, c, a, ha) { .manf_id = (m), .card_id = (c) }
#define PCMCIA_DEVICE_FUNC_ID(f) { .func_id = (f) }
#define PCMCIA_DEVICE_NULL { .match_flags = 0 }
#define PCMCIA_PFC_DEVICE_MANF_CARD(n, m, c) { .manf_id = (m), .card_id = (c), .device_no = (n) }
#define PCMCIA_PFC_DEVICE_PROD_ID12(n, a, b, ha, hb) { .prod_id = { (a), (b) }, .device_no = (n) }
#define PCMCIA_PFC_DEVICE_PROD_ID123(n, a, b, c, ha, hb, hc) { .prod_id = { (a), (b), (c) }, .device_no = (n) }
#define PCMCIA_MFC_DEVICE_MANF_CARD(n, m, c) { .manf_id = (m), .card_id = (c), .function = (n) }
#define PCMCIA_MFC_DEVICE_PROD_ID12(n, a, b, ha, hb) { .prod_id = { (a), (b) }, .function = (n) }
#define PCMCIA_DEVICE_CIS_MANF_CARD(m, c, f) { .manf_id = (m), .card_id = (c), .cisfile = (f) }
#define PCMCIA_DEVICE_CIS_PROD_ID12(a, b, ha, hb, f) { .prod_id = { (a), (b) }, .cisfile = (f) }
#define PCMCIA_MFC_DEVICE_CIS_MANF_CARD(n, m, c, f) { .manf_id = (m), .card_id = (c), .cisfile = (f) }
#define PCMCIA_PFC_DEVICE_CIS_MANF_CARD(n, m, c, f) { .manf_id = (m), .card_id = (c), .cisfile = (f) }
#endif
