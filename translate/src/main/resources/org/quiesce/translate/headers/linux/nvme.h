#ifndef QZ_LINUX_NVME_H
#define QZ_LINUX_NVME_H
struct nvme_command;
#define NVME_CAP_MQES(a_) ((a_)& 0xffff)
#define NVME_CAP_TIMEOUT(a_) (((a_) >> 24)& 0xff)
#define NVME_CAP_STRIDE(a_) (((a_) >> 32)& 0xf)
enum { NVME_REG_CAP, NVME_REG_VS = 8, NVME_REG_INTMS = 12, NVME_REG_INTMC = 0x10, NVME_REG_CC = 20, NVME_REG_CSTS = 28, NVME_REG_AQA = 36, NVME_REG_ASQ = 40, NVME_REG_ACQ = 48, NVME_REG_DBS = 0x1000 };
enum { NVME_CC_ENABLE = 1, NVME_CC_MPS_SHIFT = 7, NVME_CC_IOSQES_SHIFT = 0x10, NVME_CC_IOCQES_SHIFT = 20, NVME_CC_SHN_MASK = 0xc000 };
enum { NVME_CSTS_RDY = 1, NVME_CSTS_CFS };
struct nvme_id_ctrl {
	__le16 vid;
	char sn[20];
	char mn[40];
	char fr[8];
	__u8 ieee[3];
	__le16 cntlid;
	__le32 ver;
	__u8 acl;
	__u8 lpa;
	__u8 cqes;
	__le16 maxcmd;
	__le32 nn;
	__le16 fuses;
	__le32 sgls;
	char subnqn[256];
	__le32 ioccsz;
	__u8 vs[1024];
};
struct nvme_id_ns {
	__u8 mc;
	__u8 dpc;
	__u8 fpi;
	__u8 vs[3712];
};
struct nvme_effects_log {
	__u8 resv[2048];
};
enum nvme_ana_state { __qz_nvme_ana_state };
struct nvme_sgl_desc {
	__le64 addr;
	__le32 length;
	__u8 rsvd[3];
	__u8 type;
};
union nvme_data_ptr {
	struct nvme_sgl_desc sgl;
};
struct nvme_common_command {
	__u8 opcode;
	__u8 flags;
	__u16 command_id;
	__le32 nsid;
	__le64 metadata;
	union nvme_data_ptr dptr;
	__le32 cdw10;
};
struct nvme_rw_command {
	__u8 opcode;
	__u8 flags;
	__u16 command_id;
	__le32 nsid;
	__le64 metadata;
	union nvme_data_ptr dptr;
	__le64 slba;
	__le16 length;
	__le16 control;
};
struct nvme_dsm_cmd {
	__u8 opcode;
	__u8 flags;
	__u16 command_id;
	__le32 nsid;
	__u64 rsvd2[2];
	union nvme_data_ptr dptr;
	__le32 nr;
	__le32 attributes;
};
struct nvme_dsm_range {
	__le64 slba;
};
struct nvme_identify {
	__u8 opcode;
	__u8 flags;
	__u16 command_id;
	__le32 nsid;
	__u64 rsvd2[2];
	union nvme_data_ptr dptr;
	__u8 cns;
	__u8 csi;
};
struct nvme_features {
	__u8 opcode;
	__u8 flags;
	__u16 command_id;
	__le32 nsid;
	__u64 rsvd2[2];
	union nvme_data_ptr dptr;
	__le32 fid;
};
struct nvme_create_cq {
	__u8 opcode;
	__u8 flags;
	__u16 command_id;
	__u32 rsvd1[5];
	__le16 cqid;
	__le16 qsize;
	__le16 cq_flags;
	__le16 irq_vector;
};
struct nvme_delete_queue {
	__u8 opcode;
	__u8 flags;
	__u16 command_id;
	__u32 rsvd1[9];
	__le16 qid;
};
struct nvme_abort_cmd {
	__u8 opcode;
	__u8 flags;
	__u16 command_id;
	__u32 rsvd1[9];
	__le16 sqid;
	__u16 cid;
};
struct nvme_format_cmd {
	__u8 opcode;
	__u8 flags;
	__u16 command_id;
	__le32 nsid;
	__u64 rsvd2[4];
	__le32 cdw10;
};
struct rdma {
	__u16 pkey;
};
struct nvmf_connect_command {
	__u8 opcode;
	__u16 command_id;
	__u8 fctype;
	union nvme_data_ptr dptr;
	__le16 qid;
	__le16 sqsize;
	__le32 kato;
};
struct nvme_command {
	union {
		struct nvme_common_command common;
		struct nvme_rw_command rw;
		struct nvme_identify identify;
		struct nvme_features features;
		struct nvme_create_cq create_cq;
		struct nvme_delete_queue delete_queue;
		struct nvme_format_cmd format;
		struct nvme_dsm_cmd dsm;
		struct nvme_abort_cmd abort;
		struct nvmf_connect_command connect;
	};
};
union nvme_result {
	__le16 u16;
	__le32 u32;
	__le64 u64;
};
struct nvme_completion {
	union nvme_result result;
	__le16 sq_head;
	__le16 sq_id;
	__u16 command_id;
	__le16 status;
};
bool nvme_is_fabrics(struct nvme_command *cmd);
bool nvme_is_write(struct nvme_command *cmd);
#endif
