#ifndef QZ_NET_NFC_NCI_H
#define QZ_NET_NFC_NCI_H
#define NCI_MAX_PARAM_LEN 251
#define NCI_STATUS_OK 0
#define NCI_NFCEE_INTERFACE_HCI_ACCESS 1
#define NCI_DESTINATION_NFCEE 3
#define NCI_DESTINATION_SPECIFIC_PARAM_NFCEE_TYPE 1
#define NCI_MT_DATA_PKT 0
#define NCI_PBF_LAST 0
#define NCI_GID_CORE 0
#define NCI_GID_RF_MGMT 1
#define NCI_GID_PROPRIETARY 15
#define NCI_SPI_HDR_LEN 4
#define NCI_CTRL_HDR_SIZE 3
#define NCI_DATA_HDR_SIZE 3
#define NCI_OP_CORE_INIT_CMD nci_opcode_pack(NCI_GID_CORE, 0x01)
#define NCI_OP_CORE_SET_CONFIG_CMD nci_opcode_pack(NCI_GID_CORE, 0x02)
#define NCI_OP_CORE_CONN_CREATE_CMD nci_opcode_pack(NCI_GID_CORE, 0x04)
#define NCI_OP_CORE_CONN_CLOSE_CMD nci_opcode_pack(NCI_GID_CORE, 0x05)
#define NCI_NFCEE_DISABLE 0
#define NCI_NFCEE_ENABLE 1
#define NCI_OP_CORE_GET_CONFIG_CMD nci_opcode_pack(NCI_GID_CORE, 0x03)
#define NCI_OP_CORE_GET_CONFIG_RSP nci_opcode_pack(NCI_GID_CORE, 0x03)
#define NCI_OP_CORE_RESET_NTF nci_opcode_pack(NCI_GID_CORE, 0x00)
#define nci_mt_set(a_, b_) ((a_)[0] | = (__u8)(((b_)& 0x07) << 5))
#define nci_pbf_set(a_, b_) ((a_)[0] | = (__u8)(((b_)& 0x01) << 4))
#define nci_opcode_pack(a_, b_) (__u16)((((__u16)((a_)& 0x0f)) << 8) | ((__u16)((b_)& 0x3f)))
struct nci_ctrl_hdr {
	__u8 gid;
	__u8 oid;
	__u8 plen;
};
struct nci_data_hdr {
	__u8 conn_id;
	__u8 rfu;
	__u8 plen;
};
struct set_config_param {
	__u8 id;
	__u8 len;
	__u8 val[NCI_MAX_PARAM_LEN];
};
struct nci_core_set_config_cmd {
	__u8 num_params;
	struct set_config_param param;
};
struct dest_spec_params {
	__u8 id;
	__u8 protocol;
};
struct core_conn_create_dest_spec_params {
	__u8 type;
	__u8 length;
	__u8 value[];
};
#endif
