#ifndef QZ_LINUX_DVB_CA_H
#define QZ_LINUX_DVB_CA_H
#define CA_CI 1
#define CA_CI_LINK 2
#define CA_CI_MODULE_PRESENT 1
#define CA_CI_MODULE_READY 2
#define CA_ECD 1
#define CA_RESET _IO('o', 128)
#define CA_GET_CAP _IOR('o', 129, struct ca_caps)
#define CA_GET_SLOT_INFO _IOR('o', 130, struct ca_slot_info)
#define CA_GET_DESCR_INFO _IOR('o', 131, struct ca_descr_info)
#define CA_GET_MSG _IOR('o', 132, struct ca_msg)
#define CA_SEND_MSG _IOW('o', 133, struct ca_msg)
struct ca_slot_info {
	int num;
	int type;
	unsigned int flags;
};
struct ca_caps {
	unsigned int slot_num;
	unsigned int slot_type;
	unsigned int descr_num;
	unsigned int descr_type;
};
struct ca_msg {
	unsigned int index;
	unsigned int type;
	unsigned int length;
	unsigned char msg[256];
};
#endif
