#ifndef QZ_PCMCIA_CISTPL_H
#define QZ_PCMCIA_CISTPL_H
#define CISTPL_VERS_1 21
#define CISTPL_CONFIG 26
#define CISTPL_CFTABLE_ENTRY 27
#define CISTPL_MANFID 0x20
#define CISTPL_FUNCID 33
#define CISTPL_FUNCE 34
#define CISTPL_VERS_1_MAX_PROD_STRINGS 4
#define CISTPL_FUNCID_NETWORK 6
#define CISTPL_FUNCE_LAN_NODE_ID 4
typedef unsigned char cisdata_t;
struct cistpl_checksum_t {
	u_short addr;
	u_short len;
	u_char sum;
};
typedef struct cistpl_checksum_t cistpl_checksum_t;
struct cistpl_device_t {
	u_char ndev;
	struct {
		u_char type;
		u_char wp;
		u_int speed;
		u_int size;
	} dev[CISTPL_MAX_DEVICES];
};
typedef struct cistpl_device_t cistpl_device_t;
struct cistpl_vers_1_t {
	u_char major;
	u_char minor;
	u_char ns;
	u_char ofs[CISTPL_VERS_1_MAX_PROD_STRINGS];
	char str[254];
};
typedef struct cistpl_vers_1_t cistpl_vers_1_t;
struct cistpl_manfid_t {
	u_short card;
};
typedef struct cistpl_manfid_t cistpl_manfid_t;
struct cistpl_bar_t {
	u_char attr;
	u_int size;
};
typedef struct cistpl_bar_t cistpl_bar_t;
struct cistpl_config_t {
	u_int base;
	u_int rmask[4];
};
typedef struct cistpl_config_t cistpl_config_t;
struct cistpl_org_t {
	char desc[30];
};
typedef struct cistpl_org_t cistpl_org_t;
struct cistpl_format_t {
	u_char type;
	u_int offset;
	u_int length;
};
typedef struct cistpl_format_t cistpl_format_t;
union cisparse_t {
	cistpl_device_t device;
	cistpl_checksum_t checksum;
	cistpl_vers_1_t version_1;
	cistpl_manfid_t manfid;
	cistpl_bar_t bar;
	cistpl_config_t config;
	cistpl_org_t org;
	cistpl_format_t format;
};
typedef union cisparse_t cisparse_t;
struct tuple_t {
	u_int Flags;
	cisdata_t TupleDataLen;
	cisdata_t *TupleData;
};
typedef struct tuple_t tuple_t;
#endif
