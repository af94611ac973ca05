#ifndef QZ_NET_ESP_H
#define QZ_NET_ESP_H
struct ip_esp_hdr;
struct sk_buff;
struct ip_esp_hdr *ip_esp_hdr(const struct sk_buff *skb);
#endif
